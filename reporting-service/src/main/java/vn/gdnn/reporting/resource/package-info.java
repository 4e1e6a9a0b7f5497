/** What figures need to know of the learning resources that schools share. */
@NullMarked
package vn.gdnn.reporting.resource;

import org.jspecify.annotations.NullMarked;
