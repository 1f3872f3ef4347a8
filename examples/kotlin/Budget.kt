import dev.yusuan.document.Disclosure
import dev.yusuan.io.Disclosures
import dev.yusuan.money.Amount
import dev.yusuan.money.AmountUnit.TEN_THOUSAND_YUAN
import dev.yusuan.table.ExpenditureRow
import dev.yusuan.table.Table
import dev.yusuan.table.TableKind.EXPENDITURE
import dev.yusuan.validation.Validator
import java.nio.file.Path

/** The wages of each row that prints them. */
fun wages(file: Path): List<Pair<String, Amount>> {
    val budget: Disclosure = Disclosures.read(file).disclosure()
    return budget.expenditure().rows().mapNotNull { row ->
        row.basic().personnel().wages().map { row.name().orElse("") to it }.orElse(null)
    }
}

fun budget(): Disclosure {
    val spent: Table<ExpenditureRow> =
        Table.builder(EXPENDITURE, TEN_THOUSAND_YUAN)
            .row(
                ExpenditureRow.builder()
                    .function("2010301")
                    .name("行政运行")
                    .basic { it.personnel { people -> people.wages(Amount.parse("10.00万元")) } },
            )
            .withTotals()
            .build()
    return Disclosure.builder().fiscalYear(2024).addTables(spent).build()
}

fun failures(budget: Disclosure): List<String> =
    Validator.standard().check(budget).failed().map { it.rule().id() + " " + it.cells() }
