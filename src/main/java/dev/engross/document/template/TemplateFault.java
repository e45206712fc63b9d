package dev.engross.document.template;

import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Something a template asks for that it cannot have; becomes a problem with its line. */
final class TemplateFault extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String fault;
  private final @Nullable String help;

  TemplateFault(String code, String fault, @Nullable String help) {
    super(fault);
    this.code = code;
    this.fault = fault;
    this.help = help;
  }

  String code() {
    return code;
  }

  /** What is wrong, without the place, which the problem carries. */
  String fault() {
    return fault;
  }

  @Nullable String help() {
    return help;
  }
}
