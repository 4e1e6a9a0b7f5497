/** Recognition over HTTP. */
@NullMarked
package vn.gdnn.records.graduation.rest;

import org.jspecify.annotations.NullMarked;
