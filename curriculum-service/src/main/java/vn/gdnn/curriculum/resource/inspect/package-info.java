/** What a file is by its content, and whether it is safe to hand on. */
@NullMarked
package vn.gdnn.curriculum.resource.inspect;

import org.jspecify.annotations.NullMarked;
