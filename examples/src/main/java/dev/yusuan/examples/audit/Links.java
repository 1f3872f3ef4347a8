package dev.yusuan.examples.audit;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative addresses of results. */
final class Links {
  private Links() {}

  /** The address of a file in the results of a document, as seen from the folder of all results. */
  static String to(String document, String file) {
    try {
      return "." + new URI(null, null, "/" + document + "/" + file, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(document, impossible);
    }
  }
}
