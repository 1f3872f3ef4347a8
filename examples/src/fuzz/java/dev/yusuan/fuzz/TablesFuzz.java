package dev.yusuan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class TablesFuzz {
  @FuzzTest(maxDuration = "2m")
  void feed(byte[] bytes) throws Exception {
    FuzzTarget.TABLES.feed(bytes);
  }
}
