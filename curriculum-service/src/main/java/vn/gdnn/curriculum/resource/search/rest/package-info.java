/** The search over HTTP. */
@NullMarked
package vn.gdnn.curriculum.resource.search.rest;

import org.jspecify.annotations.NullMarked;
