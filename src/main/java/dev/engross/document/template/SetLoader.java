package dev.engross.document.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Finds templates in a set, and nowhere else. */
record SetLoader(TemplateSet templates) implements TemplateLoader {

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return templates.files().containsKey(name) ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(
        java.util.Objects.requireNonNull(templates.files().get((String) source)));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // a text needs no closing
  }
}
