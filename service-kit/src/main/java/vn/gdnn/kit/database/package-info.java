/** Plain SQL in the transaction at hand. */
@NullMarked
package vn.gdnn.kit.database;

import org.jspecify.annotations.NullMarked;
