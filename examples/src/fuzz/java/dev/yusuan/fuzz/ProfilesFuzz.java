package dev.yusuan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ProfilesFuzz {
  @FuzzTest(maxDuration = "2m")
  void feed(byte[] bytes) throws Exception {
    FuzzTarget.PROFILES.feed(bytes);
  }
}
