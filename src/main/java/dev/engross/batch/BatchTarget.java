package dev.engross.batch;

import dev.engross.issuance.Issue.IssuedDocument;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where the documents of a batch go. */
public interface BatchTarget extends Closeable {

  /** Whether a document of this record number was stored. For any thread. */
  boolean holds(String record) throws IOException;

  /** Whether it takes documents that rest on an open question. */
  boolean takesDrafts();

  /** Stores documents; when this returns they are acknowledged. For one thread at a time. */
  void store(List<IssuedDocument> documents) throws IOException;
}
