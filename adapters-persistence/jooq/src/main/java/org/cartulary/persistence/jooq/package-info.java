/**
 * The stores on a relational database: H2, MariaDB, MySQL or PostgreSQL. {@link org.cartulary.persistence.jooq.JooqStore} is the way
 * in. jOOQ builds every statement from the generated tables; the hot ones are rendered once and run on JDBC. Nothing of jOOQ or JDBC
 * is seen outside but a {@code DataSource}.
 */
@NullMarked
package org.cartulary.persistence.jooq;

import org.jspecify.annotations.NullMarked;
