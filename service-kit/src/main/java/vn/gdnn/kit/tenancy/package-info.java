/** Whose rows the current work may touch: from the token to PostgreSQL's row-level security. */
@NullMarked
package vn.gdnn.kit.tenancy;

import org.jspecify.annotations.NullMarked;
