/** Personal numbers: encrypted at rest, found by a keyed hash. */
@NullMarked
package vn.gdnn.kit.personal;

import org.jspecify.annotations.NullMarked;
