/**
 * A request as it is looked at here: one of the web platform's, or what the server in front has of it, which has read the
 * body whole. To make a `Request` of that would cost more than all that is asked of it.
 */
export interface Call extends Pick<Request, "method" | "url" | "signal"> {
  readonly headers: CallHeaders;
  readonly body: Request["body"] | string;
}

/** Asked by names in small letters. */
export type CallHeaders = Pick<Headers, "get">;
