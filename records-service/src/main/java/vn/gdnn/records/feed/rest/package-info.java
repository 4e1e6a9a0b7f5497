/** Change feeds over HTTP. */
@NullMarked
package vn.gdnn.records.feed.rest;

import org.jspecify.annotations.NullMarked;
