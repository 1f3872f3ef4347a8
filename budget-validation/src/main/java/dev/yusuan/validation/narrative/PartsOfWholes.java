package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.narrative.Item;

/**
 * All parts that something has by its nature.
 *
 * @param whole the whole
 * @param parts the parts
 */
record PartsOfWholes(Item whole, ImmutableSet<Item> parts) {
  static final ImmutableSet<PartsOfWholes> ALL =
      ImmutableSet.of(
          of(Item.BASIC, Item.PERSONNEL, Item.PUBLIC),
          of(Item.THREE_PUBLIC, Item.ABROAD, Item.VEHICLES, Item.RECEPTIONS),
          of(
              Item.THREE_PUBLIC,
              Item.ABROAD,
              Item.VEHICLE_PURCHASE,
              Item.VEHICLE_RUNNING,
              Item.RECEPTIONS),
          of(Item.VEHICLES, Item.VEHICLE_PURCHASE, Item.VEHICLE_RUNNING),
          of(Item.PROCUREMENT, Item.PROCURED_GOODS, Item.PROCURED_WORKS, Item.PROCURED_SERVICES),
          of(Item.PROCUREMENT, Item.CENTRAL_PROCUREMENT, Item.DECENTRALIZED_PROCUREMENT));

  private static PartsOfWholes of(Item whole, Item... parts) {
    return new PartsOfWholes(whole, ImmutableSet.copyOf(parts));
  }
}
