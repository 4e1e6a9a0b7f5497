/** Who was shown which person, by a record or a list, and the access log for those who may read it. */
@NullMarked
package vn.gdnn.kit.access;

import org.jspecify.annotations.NullMarked;
