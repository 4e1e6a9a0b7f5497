/** Whoever acts on a record, by the token. */
@NullMarked
package vn.gdnn.kit.actor;

import org.jspecify.annotations.NullMarked;
