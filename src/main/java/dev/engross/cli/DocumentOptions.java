package dev.engross.cli;

import dev.engross.document.DocumentKind;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.util.List;
import picocli.CommandLine.Option;

/** Which documents are issued, and as what kind of PDF. */
final class DocumentOptions {

  @Option(
      names = "--document",
      paramLabel = "KIND",
      converter = KindWord.class,
      description = "Only documents of this kind; may be given several times.")
  private List<DocumentKind> kinds = List.of();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = ProfileWord.class,
      description =
          "3a: PDF/A-3a with the figures attached (default); 2a: PDF/A-2a, the figures beside it.")
  private Profile profile = Profile.PDF_A_3A;

  /** The kinds asked for; none for all that are due. */
  List<DocumentKind> kinds() {
    return kinds;
  }

  Profile profile() {
    return profile;
  }

  /** A kind of document on the command line. */
  static final class KindWord extends KnownWord<DocumentKind> {
    KindWord() {
      super("a kind of document", "kinds", List.of(DocumentKind.values()), DocumentKind::id);
    }
  }

  /** A profile on the command line. */
  static final class ProfileWord extends KnownWord<Profile> {
    ProfileWord() {
      super("a profile", "profiles", List.of(Profile.values()), Profile::id);
    }
  }
}
