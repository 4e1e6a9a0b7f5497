/** A request sent twice under one Idempotency-Key takes effect once. */
@NullMarked
package vn.gdnn.kit.idempotency;

import org.jspecify.annotations.NullMarked;
