/** Plain SQL in the transaction at hand. */
@NullMarked
package vn.gdnn.records.storage;

import org.jspecify.annotations.NullMarked;
