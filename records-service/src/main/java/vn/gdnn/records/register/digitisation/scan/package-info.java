/** Pictures of old papers beside their entries. */
@NullMarked
package vn.gdnn.records.register.digitisation.scan;

import org.jspecify.annotations.NullMarked;
