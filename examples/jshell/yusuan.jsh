import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.catalog.*;
import dev.yusuan.code.*;
import dev.yusuan.document.*;
import dev.yusuan.indicator.*;
import dev.yusuan.io.*;
import dev.yusuan.io.csv.*;
import dev.yusuan.io.json.*;
import dev.yusuan.io.reading.*;
import dev.yusuan.io.render.*;
import dev.yusuan.money.*;
import dev.yusuan.schema.*;
import dev.yusuan.table.*;
import dev.yusuan.validation.*;
import dev.yusuan.validation.profile.*;
import dev.yusuan.validation.report.*;
import dev.yusuan.validation.result.*;
import dev.yusuan.validation.rule.*;
import dev.yusuan.validation.wording.*;
import static dev.yusuan.io.Disclosures.read;

void print(Table<?> table) {
  System.out.print(TextTable.of(table));
}
