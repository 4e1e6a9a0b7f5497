/** Where a version of a learning resource stands, and what was done with it. */
@NullMarked
package vn.gdnn.curriculum.resource.standing;

import org.jspecify.annotations.NullMarked;
