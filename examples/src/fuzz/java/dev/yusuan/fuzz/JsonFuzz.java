package dev.yusuan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class JsonFuzz {
  @FuzzTest(maxDuration = "2m")
  void feed(byte[] bytes) throws Exception {
    FuzzTarget.JSON.feed(bytes);
  }
}
