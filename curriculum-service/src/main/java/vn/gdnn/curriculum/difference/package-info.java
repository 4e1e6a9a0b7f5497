/** What one version of a programme says otherwise than another. */
@NullMarked
package vn.gdnn.curriculum.difference;

import org.jspecify.annotations.NullMarked;
