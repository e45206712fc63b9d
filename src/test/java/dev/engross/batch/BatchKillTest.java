package dev.engross.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchKillTest {

  @TempDir Path scratch;

  @Test
  void a_batch_that_is_killed_and_resumed_issues_each_case_once() throws Exception {
    BatchKills.Tally tally = BatchKills.kill(scratch, 3, 20_061_101, 40);

    assertThat(tally.kills()).isEqualTo(3);
    assertThat(tally.faults()).isEmpty();
  }
}
