package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.RevenueCode;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The official classifications as they apply to a fiscal year (某年政府收支分类科目).
 *
 * <pre>{@code
 * Catalog.of(2024).function("2010306")
 * // 一般公共服务支出 › 政府办公厅（室）及相关机构事务 › 政务公开审批
 * }</pre>
 *
 * <p>A code that is not listed is no error: the lists are incomplete, and each entry says by its
 * {@link Evidence} how far it can be trusted. Read once, when first used; immutable and safe for
 * threads.
 */
public final class Catalog {
  private final int fiscalYear;
  private final Edition edition;
  private final Classification<FunctionCode> functional;
  private final Classification<DepartmentEconomicCode> departmentEconomic;
  private final Classification<GovernmentEconomicCode> governmentEconomic;
  private final Classification<RevenueCode> revenue;
  private final EconomicMapping economicMapping;

  Catalog(Holdings holdings, Edition edition) {
    this.fiscalYear = edition.year();
    this.edition = edition;
    this.functional = new Classification<>(holdings.functional(), edition);
    this.departmentEconomic = new Classification<>(holdings.departmentEconomic(), edition);
    this.governmentEconomic = new Classification<>(holdings.governmentEconomic(), edition);
    this.revenue = new Classification<>(holdings.revenue(), edition);
    this.economicMapping = new EconomicMapping(pairings(holdings));
  }

  private Catalog(int fiscalYear, Catalog nearest) {
    this.fiscalYear = fiscalYear;
    this.edition = nearest.edition;
    this.functional = nearest.functional;
    this.departmentEconomic = nearest.departmentEconomic;
    this.governmentEconomic = nearest.governmentEconomic;
    this.revenue = nearest.revenue;
    this.economicMapping = nearest.economicMapping;
  }

  private ImmutableList<EconomicMapping.Pairing> pairings(Holdings holdings) {
    return holdings.pairings().stream()
        .filter(pairing -> departmentEconomic.find(pairing.department()).isPresent())
        .filter(pairing -> governmentEconomic.find(pairing.government()).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The catalogue for a fiscal year: that year's edition, or the nearest one where the year is
   * before the first or after the last; see {@link #coversFiscalYear}.
   */
  public static Catalog of(int fiscalYear) {
    ImmutableList<Edition> editions = editions();
    int first = editions.get(0).year();
    int last = editions.get(editions.size() - 1).year();
    Edition nearest = editions.get(Math.max(first, Math.min(fiscalYear, last)) - first);
    Catalog catalog =
        Once.CATALOGS.computeIfAbsent(nearest.year(), year -> new Catalog(Once.HOLDINGS, nearest));
    return nearest.year() == fiscalYear ? catalog : new Catalog(fiscalYear, catalog);
  }

  /** The catalogue of the last edition that is known. */
  public static Catalog latest() {
    ImmutableList<Edition> editions = editions();
    return of(editions.get(editions.size() - 1).year());
  }

  /** All editions that are known, the earliest first. */
  public static ImmutableList<Edition> editions() {
    return Once.HOLDINGS.editions();
  }

  /**
   * What changed between the editions of two fiscal years, in all classifications, in code order.
   * The years of changes are weakly attested.
   */
  public static ImmutableList<CodeChange<?>> changes(int from, int to) {
    Catalog before = of(from);
    Catalog after = of(to);
    return ImmutableList.<CodeChange<?>>builder()
        .addAll(before.functional.changesTo(after.functional))
        .addAll(before.departmentEconomic.changesTo(after.departmentEconomic))
        .addAll(before.governmentEconomic.changesTo(after.governmentEconomic))
        .addAll(before.revenue.changesTo(after.revenue))
        .build();
  }

  /** The fiscal year that was asked for. */
  public int fiscalYear() {
    return fiscalYear;
  }

  /** The edition that applies. */
  public Edition edition() {
    return edition;
  }

  /** Whether the edition is that of the fiscal year, not merely the nearest one known. */
  public boolean coversFiscalYear() {
    return edition.year() == fiscalYear;
  }

  /** The functional classification of expenditure (支出功能分类). */
  public Classification<FunctionCode> functional() {
    return functional;
  }

  /** The economic classification in departmental budgets (部门预算支出经济分类). */
  public Classification<DepartmentEconomicCode> departmentEconomic() {
    return departmentEconomic;
  }

  /** The economic classification in government budgets (政府预算支出经济分类). */
  public Classification<GovernmentEconomicCode> governmentEconomic() {
    return governmentEconomic;
  }

  /** The classification of revenue (收入分类), in part. */
  public Classification<RevenueCode> revenue() {
    return revenue;
  }

  /** Which codes of the two economic classifications may stand together. */
  public EconomicMapping economicMapping() {
    return economicMapping;
  }

  /**
   * Where a printed functional code stands; also of a code that the edition does not list.
   *
   * @throws IllegalArgumentException if no functional code has that shape; the message quotes it
   */
  public CatalogPath<FunctionCode> function(String code) {
    return functional.path(code);
  }

  /** The entries of all classifications whose name contains the text, in code order within each. */
  public ImmutableList<CatalogEntry<?>> search(String text) {
    return ImmutableList.<CatalogEntry<?>>builder()
        .addAll(functional.search(text))
        .addAll(departmentEconomic.search(text))
        .addAll(governmentEconomic.search(text))
        .addAll(revenue.search(text))
        .build();
  }

  /** The edition and the sizes of its lists, short enough for a line. */
  @Override
  public String toString() {
    return "政府收支分类科目 "
        + edition.year()
        + ": "
        + functional.entries().size()
        + " functional, "
        + departmentEconomic.entries().size()
        + " and "
        + governmentEconomic.entries().size()
        + " economic, "
        + revenue.entries().size()
        + " revenue";
  }

  /** Each edition is built when it is first asked for. */
  private static final class Once {
    static final Holdings HOLDINGS = Holdings.read();
    static final ConcurrentMap<Integer, Catalog> CATALOGS = new ConcurrentHashMap<>();
  }
}
