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
