package dev.yusuan.io.pdf.content;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which layers of a file are switched off (图层), and whether marked content belongs to one. */
final class Layers {
  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int hidden;

  /** The layers of a catalog, as they are when the file is opened. */
  Layers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary standard = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (properties == null || standard == null) {
      return;
    }
    if (COSName.OFF.equals(standard.getCOSName(COSName.getPDFName("BaseState")))) {
      each(properties.getCOSArray(COSName.OCGS), true);
    }
    each(standard.getCOSArray(COSName.OFF), true);
    each(standard.getCOSArray(COSName.ON), false);
  }

  private void each(@Nullable COSArray layers, boolean isOff) {
    for (int i = 0; layers != null && i < layers.size(); i++) {
      COSBase layer = layers.getObject(i);
      if (layer != null && isOff) {
        off.add(layer);
      } else {
        off.remove(layer);
      }
    }
  }

  /** Begins a page. */
  void reset() {
    open.clear();
    hidden = 0;
  }

  /** Begins marked content. */
  void begin(@Nullable COSBase layer) {
    boolean isHidden = layer instanceof COSDictionary dictionary && isOff(dictionary);
    open.push(isHidden);
    hidden += isHidden ? 1 : 0;
  }

  /** Ends marked content. */
  void end() {
    if (!open.isEmpty() && open.pop()) {
      hidden--;
    }
  }

  /** Whether the content now is switched off. */
  boolean isHidden() {
    return hidden > 0;
  }

  /** Whether a layer, or all layers of a group, are switched off. */
  boolean isOff(COSDictionary layer) {
    COSBase group = layer.getDictionaryObject(COSName.OCGS);
    if (group instanceof COSArray layers) {
      for (int i = 0; i < layers.size(); i++) {
        if (!off.contains(layers.getObject(i))) {
          return false;
        }
      }
      return layers.size() > 0;
    }
    return off.contains(group == null ? layer : group);
  }
}
