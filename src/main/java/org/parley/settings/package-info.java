/**
 * Every setting of Parley, in one typed and checked place.
 *
 * <p>Promise: {@link org.parley.settings.Settings} that exist are usable; a bad value stops the start with a
 * {@link org.parley.settings.BadSetting} that names the setting and the likely fix. Values come from MicroProfile
 * Config: system properties ({@code parley.data}), environment ({@code PARLEY_DATA}), in this order.
 *
 * <p>May call: nothing of Parley but {@code org.parley}.
 */
package org.parley.settings;
