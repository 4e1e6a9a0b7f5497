/** Learning resources that schools share: drafted, submitted, reviewed by another school, published, taken down. */
@NullMarked
package vn.gdnn.curriculum.resource;

import org.jspecify.annotations.NullMarked;
