package dev.engross.batch;

/**
 * How far a batch has come.
 *
 * @param cases looked at so far, whatever came of them
 * @param rejected cases that were rejected
 * @param failed cases on which Engross failed by a fault of its own
 * @param documents issued now
 * @param issuedBefore documents that were there already
 * @param drafts how many documents rest on an open question; an archive takes none of them
 * @param pages of the documents
 * @param bytes of the documents
 */
public record BatchTally(
    int cases,
    int rejected,
    int failed,
    int documents,
    int issuedBefore,
    int drafts,
    long pages,
    long bytes) {

  static final BatchTally NOTHING = new BatchTally(0, 0, 0, 0, 0, 0, 0, 0);

  BatchTally with(BatchTally other) {
    return new BatchTally(
        cases + other.cases,
        rejected + other.rejected,
        failed + other.failed,
        documents + other.documents,
        issuedBefore + other.issuedBefore,
        drafts + other.drafts,
        pages + other.pages,
        bytes + other.bytes);
  }
}
