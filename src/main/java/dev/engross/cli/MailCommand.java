package dev.engross.cli;

import dev.engross.mailing.Barcoding;
import dev.engross.mailing.Envelope;
import dev.engross.mailing.MailMethod;
import dev.engross.mailing.RunOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engross mail}. */
@Command(
    name = "mail",
    description = "Makes archived letters ready for the post, or records that they were mailed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "With --envelope it writes a file to print, a mailing list and a worksheet for a certificate",
      "of mailing. Without --record it takes every letter that was neither mailed nor superseded.",
      "With --proof it enters the mailing in the archive's log, and prints it as facts of the case.",
      "",
      "Examples:",
      "  engross mail letters --envelope 10-window --out target/mail",
      "  engross mail letters --record K7QF-2M9X-4T1A --on 2003-05-08 \\",
      "      --method certificate-of-mailing --proof postmarked-form.pdf"
    })
final class MailCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ArchiveArgument argument = new ArchiveArgument();

  @Option(
      names = "--envelope",
      paramLabel = "PROFILE",
      converter = EnvelopeWord.class,
      description = "Prepare letters for this envelope: 10-window, 9x12-window or none.")
  private @Nullable Envelope envelope;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder for what is prepared.")
  private @Nullable Path out;

  @Option(
      names = "--address-sheet",
      description = "Put a sheet with nothing but the address in front of each letter.")
  private boolean addressSheet;

  @ArgGroup(exclusive = false)
  private @Nullable BarcodeOptions barcode;

  @Option(
      names = "--proof",
      paramLabel = "FILE",
      description = "Record the mailing that this file proves, such as a postmarked form.")
  private @Nullable Path proof;

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description = "A letter, by its record number; may be given several times.")
  private List<String> records = List.of();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "The letters on a mailing list that was written with --envelope.")
  private @Nullable Path list;

  @Option(
      names = "--on",
      paramLabel = "D",
      description = "The day of mailing. To prepare letters it may be left out: today.")
  private @Nullable LocalDate on;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      converter = MethodWord.class,
      description =
          "first-class, certificate-of-mailing, certified, registered, priority or carrier.")
  private @Nullable MailMethod method;

  @Option(
      names = "--tracking",
      paramLabel = "NUMBER",
      description = "The tracking number of a single letter.")
  private @Nullable String tracking;

  @Option(names = "--key", paramLabel = "FILE", description = "The archive's private key.")
  private @Nullable Path key;

  @Mixin private OverwriteOption overwrite = new OverwriteOption();

  /** What it takes to print Intelligent Mail barcodes: all of it, or none. */
  static final class BarcodeOptions {
    @Option(
        names = "--mailer-id",
        required = true,
        paramLabel = "ID",
        description = "Print Intelligent Mail barcodes with this id, which the post assigned.")
    private String mailerId = "";

    @Option(
        names = "--service-type",
        required = true,
        paramLabel = "STID",
        description = "The three digits of the service type, for barcodes.")
    private String serviceType = "";

    @Option(
        names = "--first-serial",
        required = true,
        paramLabel = "N",
        description = "The serial number of the first letter, for barcodes.")
    private long firstSerial;

    Barcoding barcoding() {
      return new Barcoding(serviceType, mailerId, firstSerial);
    }
  }

  MailCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    if ((envelope == null) == (proof == null)) {
      throw usage("give --envelope to prepare letters, or --proof to record a mailing");
    }
    List<String> chosen = MailSelection.chosen(records, list, console);
    return proof == null ? prepare(chosen) : record(chosen, proof);
  }

  private int prepare(List<String> chosen) throws IOException, Rejected {
    if (out == null || tracking != null || key != null || envelope == null) {
      throw usage(
          "to prepare letters, --envelope and --out are needed, and no --tracking or --key");
    }
    RunOrder order;
    try {
      order =
          new RunOrder(
              envelope,
              addressSheet,
              barcode == null ? null : barcode.barcoding(),
              method,
              on == null ? console.today() : on);
    } catch (IllegalArgumentException wrong) {
      throw usage(wrong.getMessage());
    }
    return new MailPreparation(argument.open(), order, out, overwrite, console).run(chosen).code();
  }

  private int record(List<String> chosen, Path file) throws IOException, Rejected {
    if (on == null || method == null || chosen.isEmpty()) {
      throw usage("to record a mailing, --on, --method and --record or --list are needed");
    }
    if (out != null || addressSheet || barcode != null) {
      throw usage("--out, --address-sheet and barcodes are for preparing letters");
    }
    if (tracking != null && chosen.size() > 1) {
      throw usage("a tracking number is of a single letter; record the others by themselves");
    }
    new MailRecording(argument.open(), console).record(chosen, on, method, tracking, file, key);
    return ExitCode.DONE.code();
  }

  private ParameterException usage(@Nullable String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** An envelope on the command line. */
  static final class EnvelopeWord extends KnownWord<Envelope> {
    EnvelopeWord() {
      super("an envelope", "envelopes", Envelope.known(), Envelope::id);
    }
  }

  /** A way of mailing on the command line. */
  static final class MethodWord extends KnownWord<MailMethod> {
    MethodWord() {
      super("a way of mailing", "ways", List.of(MailMethod.values()), MailMethod::id);
    }
  }
}
