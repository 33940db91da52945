package org.lidsdown.store;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What is tested here needs a PostgreSQL server, beside Derby. */
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
        named = "lidsdown.engine",
        matches = "postgresql",
        disabledReason = "needs a PostgreSQL server: -Dlidsdown.engine=postgresql")
public @interface OnPostgreSql {}
