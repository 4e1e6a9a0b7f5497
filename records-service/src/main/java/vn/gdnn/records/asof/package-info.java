/** What was known at an earlier moment. */
@NullMarked
package vn.gdnn.records.asof;

import org.jspecify.annotations.NullMarked;
