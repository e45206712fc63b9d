package dev.engross.document.template;

import dev.engross.finding.Finding;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template can see: text, yes or no, lists, the components of records, entries and findings.
 * Dates, amounts and numbers reach it as findings or as text, never as such.
 */
final class TemplateValues implements ObjectWrapper {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
          }
          return accessors;
        }
      };

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof String text) {
      return new SimpleScalar(Typography.printed(text));
    }
    if (value instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Finding<?> finding) {
      return new FindingValue(finding);
    }
    if (value instanceof Entry entry) {
      return new EntryValue(entry);
    }
    if (value instanceof List<?> list) {
      return new ListValue(list);
    }
    if (value instanceof Record record) {
      return new RecordValue(record);
    }
    throw new TemplateModelException(
        "a " + value.getClass().getSimpleName() + " is neither text nor a finding");
  }

  /** The components of a record, by name. */
  private final class RecordValue implements TemplateHashModel {
    private final Record record;

    RecordValue(Record record) {
      this.record = record;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Map<String, Method> accessors = ACCESSORS.get(record.getClass());
      Method accessor = accessors.get(name);
      if (accessor == null) {
        throw new TemplateFault(
            "template-unknown-name",
            "there is nothing called " + name + " here",
            "there are " + String.join(", ", accessors.keySet()));
      }
      try {
        return wrap(accessor.invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record that cannot be read; please report this", e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A list, item by item. */
  private final class ListValue implements TemplateSequenceModel {
    private final List<?> list;

    ListValue(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
