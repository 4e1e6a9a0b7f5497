/** What a reviewer of another school decides on a submitted resource. */
@NullMarked
package vn.gdnn.curriculum.resource.review;

import org.jspecify.annotations.NullMarked;
