package dev.engross.batch;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.util.List;

/** Is told what happens in a batch, always by the thread that runs it. */
public interface BatchListener {

  /** A case was rejected, or has warnings. */
  void problems(List<Problem> problems);

  /** Engross failed on a case by a fault of its own. */
  void failed(Place place, Throwable fault);

  /** Documents were stored. */
  void stored(BatchTally soFar);
}
