// What the Glibc module leaves out: epoll, eventfd, timerfd, accept4 and the names of threads.
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

// <sys/socket.h> declares it only under _GNU_SOURCE, which a header of another module does not see.
extern int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);

// Likewise of <pthread.h>.
extern int pthread_setname_np(pthread_t thread, const char *name);

// zlib's stream, whose layout its soname promises (libz.so.1): the library is opened at run time, without its header.
struct zlib_stream {
    const unsigned char *next_in;
    unsigned int avail_in;
    unsigned long total_in;
    unsigned char *next_out;
    unsigned int avail_out;
    unsigned long total_out;
    const char *msg;
    void *state;
    void *zalloc;
    void *zfree;
    void *opaque;
    int data_type;
    unsigned long adler;
    unsigned long reserved;
};
