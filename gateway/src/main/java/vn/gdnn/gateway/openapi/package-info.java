/** One OpenAPI document made of the backends' documents. */
@NullMarked
package vn.gdnn.gateway.openapi;

import org.jspecify.annotations.NullMarked;
