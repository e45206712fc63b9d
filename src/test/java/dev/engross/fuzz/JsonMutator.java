package dev.engross.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Spoils a JSON file: parts taken from other files, left out, doubled, or made awkward. */
final class JsonMutator {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<JsonNode> parts = new ArrayList<>();
  private final Map<String, List<JsonNode>> partsByName = new TreeMap<>();

  JsonMutator(List<byte[]> corpus) {
    for (byte[] file : corpus) {
      collect(JSON.readTree(file));
    }
  }

  byte[] mutate(byte[] file, SplittableRandom random) {
    if (random.nextInt(12) == 0) {
      return bytesChanged(file, random);
    }
    JsonNode root = JSON.readTree(file);
    int changes = 1 + random.nextInt(2);
    for (int i = 0; i < changes; i++) {
      change(root, random);
    }
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsString(root)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void collect(JsonNode node) {
    parts.add(node);
    node.properties()
        .forEach(
            member ->
                partsByName
                    .computeIfAbsent(member.getKey(), name -> new ArrayList<>())
                    .add(member.getValue()));
    node.forEach(this::collect);
  }

  private void change(JsonNode root, SplittableRandom random) {
    List<JsonNode> inner = new ArrayList<>();
    containers(root, inner);
    JsonNode target = inner.get(random.nextInt(inner.size()));
    if (target instanceof ObjectNode object) {
      changeMember(object, random);
    } else if (target instanceof ArrayNode array) {
      changeElement(array, random);
    }
  }

  private static void containers(JsonNode node, List<JsonNode> found) {
    if (node.isContainer() && !node.isEmpty()) {
      found.add(node);
      node.forEach(child -> containers(child, found));
    }
  }

  private void changeMember(ObjectNode object, SplittableRandom random) {
    List<String> names =
        new ArrayList<>(object.properties().stream().map(Map.Entry::getKey).toList());
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(12)) {
      case 0 -> object.remove(name);
      case 1 -> object.put(name, Awkward.text(random));
      case 2 -> object.put(name, random.nextInt(-3, 400));
      case 3 -> object.set(Awkward.text(random), object.get(name).deepCopy());
      case 4, 5 -> object.set(name, replacementFor(object.get(name), random));
      case 6, 7 -> object.set(name, anotherDay(object.get(name), random));
      default -> object.set(name, namesake(name, random));
    }
  }

  /** What stands under the same name elsewhere: what comes furthest of all. */
  private JsonNode namesake(String name, SplittableRandom random) {
    List<JsonNode> namesakes = partsByName.getOrDefault(name, parts);
    return namesakes.get(random.nextInt(namesakes.size())).deepCopy();
  }

  private static JsonNode anotherDay(JsonNode old, SplittableRandom random) {
    try {
      LocalDate day = LocalDate.parse(old.asString());
      return StringNode.valueOf(day.plusDays(random.nextInt(-400, 400)).toString());
    } catch (RuntimeException notADay) {
      return old.isInt() ? IntNode.valueOf(old.intValue() + random.nextInt(-2, 3)) : old;
    }
  }

  private void changeElement(ArrayNode array, SplittableRandom random) {
    int index = random.nextInt(array.size());
    switch (random.nextInt(5)) {
      case 0 -> array.remove(index);
      case 1 -> array.add(array.get(index).deepCopy());
      case 2 -> array.insert(index, replacementFor(array.get(index), random));
      default -> array.set(index, replacementFor(array.get(index), random));
    }
  }

  /** Mostly a part of the same shape, since those come furthest. */
  private JsonNode replacementFor(JsonNode old, SplittableRandom random) {
    for (int i = 0; i < 60; i++) {
      JsonNode part = parts.get(random.nextInt(parts.size()));
      if (part.getNodeType() == old.getNodeType()
          && (!part.isObject() || part.has("kind") == old.has("kind"))) {
        return part.deepCopy();
      }
    }
    return parts.get(random.nextInt(parts.size())).deepCopy();
  }

  static byte[] bytesChanged(byte[] file, SplittableRandom random) {
    byte[] changed = file.clone();
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) "{}[]<>\"':,;/\\&#$=-0".charAt(random.nextInt(19));
    }
    return changed;
  }
}
