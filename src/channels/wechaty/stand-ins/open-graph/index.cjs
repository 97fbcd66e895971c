/** wechaty asks for the preview of a link: there is none. */
module.exports = function openGraph(_url, done) {
  done(new Error('Link previews are not fetched.'))
}
