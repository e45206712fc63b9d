package dev.engross.document;

import java.util.Map;

/**
 * A paper that is addressed to nobody and shows no figure of its own, ready for the press.
 *
 * @param title its name on the page and in the file
 * @param xhtml the page
 * @param resources what the page refers to, by name: its stylesheets, and the logo if it has one
 */
public record Sheet(String title, String xhtml, Map<String, byte[]> resources) {
  public Sheet {
    resources = Map.copyOf(resources);
  }
}
