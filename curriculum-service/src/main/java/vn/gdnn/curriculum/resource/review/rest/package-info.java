/** The queue of reviewers over HTTP. */
@NullMarked
package vn.gdnn.curriculum.resource.review.rest;

import org.jspecify.annotations.NullMarked;
