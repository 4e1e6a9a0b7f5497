/** Whole collections, for the first copy of whoever then follows their changes. */
@NullMarked
package vn.gdnn.kit.export;

import org.jspecify.annotations.NullMarked;
