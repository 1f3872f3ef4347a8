package dev.yusuan.io.pdf.content;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What a content stream calls by names (资源). */
record Resources(COSDictionary dictionary) {
  /** The resources of a form: its own, else those of what draws it. */
  Resources of(COSStream form) {
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    return own == null ? this : new Resources(own);
  }

  @Nullable COSBase get(COSName kind, @Nullable COSBase name) {
    COSDictionary entries = dictionary.getCOSDictionary(kind);
    return entries != null && name instanceof COSName key ? entries.getDictionaryObject(key) : null;
  }

  /** A colour space: the one of a name, else the name of one that needs no entry. */
  @Nullable COSBase space(@Nullable COSBase name) {
    COSBase named = get(COSName.COLORSPACE, name);
    return named == null ? name : named;
  }

  /** The layer that marked content names. */
  @Nullable COSBase layer(@Nullable COSBase tag, @Nullable COSBase properties) {
    if (!COSName.OC.equals(tag)) {
      return null;
    }
    return properties instanceof COSDictionary ? properties : get(COSName.PROPERTIES, properties);
  }
}
