package dev.engross.document.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** An entry as a template sees it: it can ask whether it is given, and have it filled in. */
record EntryValue(Entry entry) implements TemplateHashModel {

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    if (!name.equals("given")) {
      throw new TemplateFault(
          "template-unknown-name", "an entry has no " + name, "print it with <@fill of=...>");
    }
    return entry instanceof Entry.Given ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
