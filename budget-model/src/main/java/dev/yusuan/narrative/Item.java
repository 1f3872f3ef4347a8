package dev.yusuan.narrative;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a statement is about (陈述的对象), apart from the money it is paid from. */
public enum Item {
  /** 收入和支出, as in 收支总计. */
  REVENUE_AND_EXPENDITURE("收支", null),
  /** 收入. */
  REVENUE("收入", null),
  /** 支出. */
  EXPENDITURE("支出", null),
  /** 财政专户管理资金. */
  SPECIAL_ACCOUNT("财政专户管理资金", REVENUE),
  /** 事业收入. */
  INSTITUTION_REVENUE("事业收入", REVENUE),
  /** 事业单位经营收入. */
  OPERATING_REVENUE("事业单位经营收入", REVENUE),
  /** 上级补助收入. */
  SUPERIOR_GRANT("上级补助收入", REVENUE),
  /** 附属单位上缴收入. */
  SUBORDINATE_REVENUE("附属单位上缴收入", REVENUE),
  /** 其他收入, 其他资金. */
  OTHER_REVENUE("其他收入", REVENUE),
  /** 上年结转结余. */
  CARRIED_OVER("上年结转结余", REVENUE),
  /** 结转下年. */
  CARRIED_FORWARD("结转下年", EXPENDITURE),
  /** 基本支出. */
  BASIC("基本支出", EXPENDITURE),
  /** 人员经费. */
  PERSONNEL("人员经费", BASIC),
  /** 公用经费. */
  PUBLIC("公用经费", BASIC),
  /** 项目支出. */
  PROJECT("项目支出", EXPENDITURE),
  /** 单位预留机动经费. */
  RESERVE("单位预留机动经费", EXPENDITURE),
  /** A functional class (支出功能分类科目), named by {@link Subject#classes()}. */
  FUNCTION_CLASS("支出功能分类", EXPENDITURE),
  /** “三公”经费. */
  THREE_PUBLIC("“三公”经费", null),
  /** 因公出国（境）费. */
  ABROAD("因公出国（境）费", THREE_PUBLIC),
  /** 公务用车购置及运行费. */
  VEHICLES("公务用车购置及运行费", THREE_PUBLIC),
  /** 公务用车购置费. */
  VEHICLE_PURCHASE("公务用车购置费", VEHICLES),
  /** 公务用车运行维护费. */
  VEHICLE_RUNNING("公务用车运行维护费", VEHICLES),
  /** 公务接待费. */
  RECEPTIONS("公务接待费", THREE_PUBLIC),
  /** 会议费. */
  MEETINGS("会议费", null),
  /** 培训费. */
  TRAINING("培训费", null),
  /** 机关运行经费. */
  OPERATING_EXPENSES("机关运行经费", null),
  /** 政府采购. */
  PROCUREMENT("政府采购", null),
  /** 政府采购货物. */
  PROCURED_GOODS("政府采购货物", PROCUREMENT),
  /** 政府采购工程. */
  PROCURED_WORKS("政府采购工程", PROCUREMENT),
  /** 政府采购服务. */
  PROCURED_SERVICES("政府采购服务", PROCUREMENT),
  /** 政府集中采购. */
  CENTRAL_PROCUREMENT("政府集中采购", PROCUREMENT),
  /** 分散采购. */
  DECENTRALIZED_PROCUREMENT("分散采购", PROCUREMENT),
  /** 面向中小企业预留的政府采购项目. */
  PROCUREMENT_FROM_SMES("面向中小企业预留政府采购项目", null),
  /** 预留给小型和微型企业的政府采购项目. */
  PROCUREMENT_FROM_SMALL_AND_MICRO_FIRMS("预留给小型和微型企业的政府采购项目", PROCUREMENT_FROM_SMES),
  /** The money of projects with performance goals (纳入绩效目标管理的资金). */
  PERFORMANCE_FUNDS("纳入绩效目标管理的资金", null),
  /** 固定资产. */
  FIXED_ASSETS("固定资产", null),
  /** 车辆. */
  FLEET("车辆", null),
  /** A kind of vehicles, such as 一般公务用车. */
  FLEET_PART("车辆类别", FLEET),
  /** 设备. */
  EQUIPMENT("设备", null),
  /** 项目, as counted. */
  PROJECTS("项目", null),
  /** 单位, as counted. */
  UNITS("单位", null),
  /** 人员, as counted. */
  STAFF("人员", null),
  /** Anything else, named by {@link Subject#name()}: a project, an asset, a purpose. */
  NAMED("其他", null);

  private final String title;
  private final @Nullable Item parent;

  Item(String title, @Nullable Item parent) {
    this.title = title;
    this.parent = parent;
  }

  /** The usual name in Chinese. */
  public String title() {
    return title;
  }

  /** The item that it is directly a part of, by its nature. */
  public Optional<Item> whole() {
    return Optional.ofNullable(parent);
  }

  /** Whether the item is by its nature a part of another: 人员经费 of 基本支出 and of 支出. */
  public boolean isPartOf(Item whole) {
    for (Item up = parent; up != null; up = up.parent) {
      if (up == whole) {
        return true;
      }
    }
    return false;
  }
}
