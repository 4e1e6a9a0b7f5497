/** Whoever acts on a record, by the token. */
@NullMarked
package vn.gdnn.records.actor;

import org.jspecify.annotations.NullMarked;
