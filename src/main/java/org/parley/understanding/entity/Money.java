package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in a currency, with the decimals the currency has (ISO 4217). */
record Money(Currency currency, BigDecimal amount) {

    static Money of(String code, BigDecimal amount) {
        return new Money(Currency.getInstance(code), amount);
    }

    @Override
    public String toString() {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal written = amount.scale() <= decimals
                ? amount.setScale(decimals, RoundingMode.UNNECESSARY)
                : amount.stripTrailingZeros();
        return currency.getCurrencyCode() + " "
                + (written.scale() < decimals ? written.setScale(decimals, RoundingMode.UNNECESSARY) : written)
                        .toPlainString();
    }
}
