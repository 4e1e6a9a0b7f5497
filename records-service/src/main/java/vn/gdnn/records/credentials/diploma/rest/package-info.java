/** Credentials over HTTP, without a token: whoever knows the public id holds the paper. */
@NullMarked
package vn.gdnn.records.credentials.diploma.rest;

import org.jspecify.annotations.NullMarked;
